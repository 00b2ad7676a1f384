#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# core_sentences.pl CORE_FOLDER: the sentences of core that people read, for lupdate and the tests, as lines of
# QT_TRANSLATE_NOOP("core", "..."). core itself knows nothing of Qt: what it says are the literals
#   - of an Error, after its ErrorKind,
#   - of a Message, and of calls of functions that take one,
#   - of the functions whose type is in @records: labels and hints of the window's menus.
use strict;
use warnings;
use File::Find;

my @records = qw(Message SamplerSpec ScheduleChoices);
my $string = qr/"(?:[^"\\]|\\.)*"/;
# What balances, strings aside.
my $inside;
$inside = qr/(?:$string|'(?:[^'\\]|\\.)+'|[^()\[\]{}"';]|[(\[{](??{ $inside })*[)\]}]|[;'])/;

my (%code, %takes);
find({no_chdir => 1, wanted => sub {
    return unless /\.(?:cpp|h)$/;
    open(my $file, '<:encoding(UTF-8)', $_) or die "$_: $!";
    my $text = do { local $/; <$file> };
    $text =~ s{($string)|//[^\n]*}{$1 // ''}ge;
    $code{$_} = $text;
    # Names of functions with a Message among their parameters; those of a .cpp file are its own.
    while ($text =~ /\b(\w+)\((?:[^()]|\([^()]*\))*\bMessage&? \w+/g) {
        $takes{/\.h$/ ? '' : $_}{$1} = 1 unless $1 eq 'Error';
    }
}}, $ARGV[0]);

my %sentences;
sub gather {
    my ($text, $leastSpaces) = @_;
    while ($text =~ /((?:$string\s*)+)/g) {
        my $sentence = join '', map { substr $_, 1, -1 } $1 =~ /($string)/g;
        $sentences{$sentence} = 1 if $sentence =~ /[a-z]/i && ($sentence =~ tr/ //) >= $leastSpaces;
    }
}

for my $file (keys %code) {
    my $text = $code{$file};
    gather($1, 0) while $text =~ /\bErrorKind::\w+,((?:$inside)*?)(?=[;)\]}])/g;
    gather($1, 0) while $text =~ /\bMessage(?: \w+)?[({]((?:$inside)*?)[)}]/g;
    gather($1, 0) while $text =~ /\bMessage \w+ = ([^;]*);/g;
    my $names = join '|', keys %{$takes{''} // {}}, keys %{$takes{$file} // {}};
    if ($names) {
        gather($1, 1) while $text =~ /\b(?:$names)\(((?:$inside)*?)\)/g;
    }
    for my $record (@records) {
        gather($1, 1) while $text =~ /^[^\n]*\b$record&? [\w:]+\([^;{]*\{\n(.*?)^\}/gms;
    }
}
binmode STDOUT, ':encoding(UTF-8)';
print qq{QT_TRANSLATE_NOOP("core", "$_")\n} for sort keys %sentences;
