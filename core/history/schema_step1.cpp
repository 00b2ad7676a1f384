// SPDX-License-Identifier: MIT
#include "core/history/schema_steps.h"

namespace ninefold {

// Version 1. Times are Unix milliseconds. Files are relative to the library folder, so that it can
// be moved. Seeds are text: they reach 2^64-1, SQLite's integers only 2^63-1.
const char* const kSchemaStep1 = R"sql(
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE models (
    id INTEGER PRIMARY KEY,
    model_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (model_id, hash));

CREATE TABLE recipes (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    json TEXT NOT NULL,
    prompt TEXT NOT NULL,
    negative_prompt TEXT NOT NULL,
    model INTEGER NOT NULL REFERENCES models (id));
CREATE INDEX recipes_model ON recipes (model);

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipe INTEGER NOT NULL REFERENCES recipes (id),
    count INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    error TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL);
CREATE INDEX jobs_unfinished ON jobs (state) WHERE state IN ('queued', 'running');
CREATE INDEX jobs_recipe ON jobs (recipe);

CREATE TABLE images (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    recipe INTEGER NOT NULL REFERENCES recipes (id),
    seed TEXT NOT NULL,
    file TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    perceptual_hash INTEGER,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
    starred INTEGER NOT NULL DEFAULT 0,
    missing INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    trashed_at INTEGER NOT NULL DEFAULT 0,
    parent INTEGER REFERENCES images (id) ON DELETE SET NULL,
    UNIQUE (job, place));
CREATE INDEX images_library ON images (created_at, id) WHERE trashed_at = 0;
CREATE INDEX images_trash ON images (created_at, id) WHERE trashed_at > 0;
CREATE INDEX images_starred ON images (created_at, id) WHERE starred = 1;
CREATE INDEX images_recipe ON images (recipe);
CREATE INDEX images_parent ON images (parent) WHERE parent IS NOT NULL;
CREATE INDEX images_sha256 ON images (sha256);

CREATE TABLE scores (
    id INTEGER PRIMARY KEY,
    image INTEGER NOT NULL REFERENCES images (id) ON DELETE CASCADE,
    ranker TEXT NOT NULL,
    value REAL NOT NULL,
    fitness REAL NOT NULL,
    UNIQUE (image, ranker));

CREATE TABLE embeddings (
    image INTEGER NOT NULL REFERENCES images (id) ON DELETE CASCADE,
    ranker TEXT NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (image, ranker)) WITHOUT ROWID;

CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE);

CREATE TABLE image_tags (
    image INTEGER NOT NULL REFERENCES images (id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    PRIMARY KEY (image, tag)) WITHOUT ROWID;
CREATE INDEX image_tags_tag ON image_tags (tag);

CREATE TABLE collections (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL);

CREATE TABLE collection_images (
    collection INTEGER NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    image INTEGER NOT NULL REFERENCES images (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (collection, image)) WITHOUT ROWID;
CREATE INDEX collection_images_image ON collection_images (image);

CREATE TABLE notes (
    image INTEGER PRIMARY KEY REFERENCES images (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    changed_at INTEGER NOT NULL);

-- The newest ranker's word on each picture.
CREATE VIEW newest_scores AS
    SELECT image, value, fitness FROM scores AS s
    WHERE id = (SELECT max(id) FROM scores WHERE image = s.image);

-- Full-text search: one row a picture, kept right by the triggers below.
CREATE VIRTUAL TABLE search USING fts5 (
    prompt, negative_prompt, tags, notes,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

CREATE TRIGGER images_search_insert AFTER INSERT ON images BEGIN
    INSERT INTO search (rowid, prompt, negative_prompt, tags, notes)
    SELECT new.id, prompt, negative_prompt, '', '' FROM recipes WHERE id = new.recipe;
END;
CREATE TRIGGER images_search_delete AFTER DELETE ON images BEGIN
    DELETE FROM search WHERE rowid = old.id;
END;
CREATE TRIGGER image_tags_search_insert AFTER INSERT ON image_tags BEGIN
    UPDATE search SET tags = (SELECT coalesce(group_concat(name, ' '), '') FROM image_tags
        JOIN tags ON tags.id = tag WHERE image = new.image) WHERE rowid = new.image;
END;
CREATE TRIGGER image_tags_search_delete AFTER DELETE ON image_tags BEGIN
    UPDATE search SET tags = (SELECT coalesce(group_concat(name, ' '), '') FROM image_tags
        JOIN tags ON tags.id = tag WHERE image = old.image) WHERE rowid = old.image;
END;
CREATE TRIGGER tags_search_update AFTER UPDATE OF name ON tags BEGIN
    UPDATE search SET tags = (SELECT group_concat(name, ' ') FROM image_tags
        JOIN tags ON tags.id = tag WHERE image = search.rowid)
    WHERE rowid IN (SELECT image FROM image_tags WHERE tag = new.id);
END;
CREATE TRIGGER notes_search_insert AFTER INSERT ON notes BEGIN
    UPDATE search SET notes = new.text WHERE rowid = new.image;
END;
CREATE TRIGGER notes_search_update AFTER UPDATE OF text ON notes BEGIN
    UPDATE search SET notes = new.text WHERE rowid = new.image;
END;
CREATE TRIGGER notes_search_delete AFTER DELETE ON notes BEGIN
    UPDATE search SET notes = '' WHERE rowid = old.image;
END;
)sql";

}  // namespace ninefold
