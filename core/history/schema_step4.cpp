// SPDX-License-Identifier: MIT
#include "core/history/schema_steps.h"

namespace ninefold {

// Version 4: prompts have templates. Of a job whose prompt is one, `texts` holds the expansion of
// each picture (JSON, [[prompt, negative prompt], …]), so that it is finished as it was begun.
// Pictures of one template are one group; words of the template are found. Programs of version 3
// may go on.
const char* const kSchemaStep4 = R"sql(
ALTER TABLE jobs ADD COLUMN texts TEXT NOT NULL DEFAULT '';
ALTER TABLE recipes ADD COLUMN template TEXT NOT NULL DEFAULT '';
ALTER TABLE recipes ADD COLUMN negative_template TEXT NOT NULL DEFAULT '';
CREATE INDEX recipes_template ON recipes (template) WHERE template <> '';

DROP TRIGGER images_copies_insert;
CREATE TRIGGER images_copies_insert AFTER INSERT ON images BEGIN
    UPDATE images SET
        model = (SELECT model FROM recipes WHERE id = new.recipe),
        prompt_group = (SELECT CASE made.template
            WHEN '' THEN (SELECT min(id) FROM recipes WHERE prompt = made.prompt)
            ELSE coalesce(
                (SELECT min(id) FROM recipes WHERE prompt = made.template),
                (SELECT min(id) FROM recipes WHERE template <> '' AND template = made.template))
            END FROM recipes AS made WHERE made.id = new.recipe)
    WHERE id = new.id;
END;

DROP TRIGGER images_search_insert;
CREATE TRIGGER images_search_insert AFTER INSERT ON images BEGIN
    INSERT INTO search (rowid, prompt, negative_prompt, tags, notes, model)
    SELECT new.id, trim(prompt || char(10) || template, char(10)),
        trim(negative_prompt || char(10) || negative_template, char(10)), '', '', model_id
    FROM recipes JOIN models ON models.id = recipes.model WHERE recipes.id = new.recipe;
END;
)sql";

}  // namespace ninefold
