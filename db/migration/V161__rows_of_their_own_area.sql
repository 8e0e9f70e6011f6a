-- By its area a row is read or not (V153, V154): what hangs on another row lies in that row's area and in no other.
alter table standing_appeal add constraint standing_appeal_in_area unique (id, area_code);
alter table standing_answer add constraint standing_answer_in_area_of_appeal
    foreign key (appeal_id, area_code) references standing_appeal (id, area_code);

alter table red_flag add constraint red_flag_in_area_compared unique (id, compared);
alter table red_flag_standing add constraint red_flag_standing_in_area_compared
    foreign key (flag_id, area_code) references red_flag (id, compared);
