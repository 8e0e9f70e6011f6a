-- Every kind of import. Reports of households and of the floating population quote residents' data, which
-- administrators do not see.
alter table import_report drop constraint import_report_kind_check;
alter table import_report add constraint import_report_kind_check
    check (kind in ('BOUNDARIES', 'BASE_FEATURES', 'HOUSEHOLDS', 'CALENDAR', 'RESOURCES', 'FLOATING_STAYS'));
alter policy import_report_scope on import_report using (
    may_draw(area_code) and (kind not in ('HOUSEHOLDS', 'FLOATING_STAYS') or (select acting_role()) <> 'ADMINISTRATOR'));
