-- The households of the floating population are found without looking at all categories.
create index key_category_floating on key_category (grid_code, household_id) where category = 'FLOATING';
