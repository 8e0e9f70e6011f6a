-- How things stood at the end of yesterday, and stand today.
do $$
declare
    asked bench.plan;
begin
    select * into asked from bench.plan;
    perform count_stocks(array_agg((true, code, asked.today - 1, asked.today)::touched_days), asked.now, 'Asia/Shanghai')
    from area where length(code) = 15;
    update figure_state set filled = daterange(asked.today - 1, asked.today, '[]'), marking_through = asked.today where kind = 'STOCK';
end $$;
