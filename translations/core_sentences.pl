#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# core_sentences.pl CORE_FOLDER: the sentences of core that people read, as lines of QT_TRANSLATE_NOOP("core", "...")
# for lupdate. core itself knows nothing of Qt; what it says are the string literals
#   - of an Error, after its ErrorKind,
#   - of a Message: its constructor, the fields and functions of that type, calls of functions that take one,
#   - of what is or returns one of @records: labels and hints of the window's menus.
use strict;
use warnings;
use File::Find;

my @records = qw(Message SamplerSpec ScheduleSpec ModelFamily ControlPreprocessor labelOf);
my $string = qr/"(?:[^"\\]|\\.)*"/;
my $balanced;    # code up to the bracket that closes the one before
$balanced = qr/(?:$string|'(?:[^'\\]|\\.)'|[^()\[\]{}"]|[(\[{](??{ $balanced })[)\]}])*/;

my (%code, %takers, %names);    # by file; of headers by none: what a .cpp file declares is its own
find({no_chdir => 1, wanted => sub {
    my $path = $_;
    return unless $path =~ /\.(?:cpp|h)$/;
    open(my $file, '<:encoding(UTF-8)', $path) or die "$path: $!";
    my $text = do { local $/; <$file> };
    $text =~ s{($string|'(?:[^'\\]|\\.)')|//[^\n]*}{$1 // ''}ge;
    $code{$path} = $text;
    my $scope = $path =~ /\.h$/ ? '' : $path;
    $takers{$scope}{$1} = 1 while $text =~ /\b(\w+)\((?:[^()]|\([^()]*\))*?\bMessage&? \w+/g;
    $names{$scope}{$1} = 1 while $text =~ /^\s+Message (\w+)(?:;| =)/gm;
}}, $ARGV[0]);

my %sentences;

# Among ids and keys of files, sentences are what has a space or begins with a capital.
sub gather {
    my ($text, $hasIds) = @_;
    while ($text =~ /((?:$string\s*)+)/g) {
        my $sentence = join '', map { substr $_, 1, -1 } $1 =~ /($string)/g;
        next if $sentence =~ m{ = \?};    # SQL
        next if $hasIds && $sentence !~ /^[A-Z]| /;
        $sentences{$sentence} = 1 if $sentence =~ /[a-z]|%[12]/i;
    }
}

my $records = join '|', @records;
my $value = qr/((?:$string|[^";])*);/;
for my $path (keys %code) {
    my $text = $code{$path};
    my ($takers, $names) = map { my $in = $_; join '|', map { keys %{$in->{$_} // {}} } '', $path } \%takers, \%names;
    gather($1, 0) while $text =~ /\bErrorKind::\w+,($balanced)/g;
    gather($1, 0) while $text =~ /\bMessage(?: \w+)?[({]($balanced)[)}]/g;
    gather($1, 1) while $text =~ /\b(?:$names) =$value/g;
    gather($1, 1) while $text =~ /\b(?:$takers)\(($balanced)\)/g;
    gather($1, 1) while $text =~ /\b(?:$records) \w+\{($balanced)\}/g;
    gather($1, 1) while $text =~ /^[^\n;]*\b(?:$records)\b[^;{}]*\{\n(.*?)^\}/gms;
}
binmode STDOUT, ':encoding(UTF-8)';
print qq{QT_TRANSLATE_NOOP("core", "$_")\n} for sort keys %sentences;
