-- Stays of the floating population are imported too; their reports quote residents' data as those of households do.
alter table import_report drop constraint import_report_kind_check;
alter table import_report add constraint import_report_kind_check
    check (kind in ('BOUNDARIES', 'BASE_FEATURES', 'HOUSEHOLDS', 'FLOATING_STAYS'));
alter policy import_report_scope on import_report using (
    may_draw(area_code) and (kind not in ('HOUSEHOLDS', 'FLOATING_STAYS') or (select acting_role()) <> 'ADMINISTRATOR'));
