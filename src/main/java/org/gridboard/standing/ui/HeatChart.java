package org.gridboard.standing.ui;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.dashboard.Desk;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.HeatCell;
import org.gridboard.standing.HeatMap;
import org.gridboard.standing.HeatMap.Cell;

/** When issues of each key area were reported, by half-days of the week: of the area chosen first, or else of the whole. */
class HeatChart extends GridboardChart {

    private final AreaCode code;
    private final Desk desk;
    private final List<Cell> cells;
    private final List<Slot> slots;

    HeatChart(Compared compared, HeatMap heat, Desk desk) {
        AreaFigures area = compared.chosen().stream()
                .findFirst()
                .orElse(compared.comparison().whole());
        code = area.area().code();
        this.desk = desk;
        FigureTexts texts = FigureTexts.of(this);
        cells = heat.cells().stream()
                .filter(cell -> code.contains(cell.child()))
                .toList();
        slots = slots();
        getElement().setAttribute("data-chart", "heat");
        show(new Content(
                "heat",
                getTranslation("compare.heat", area.area().name()),
                description(texts),
                slots.stream().map(slot -> texts.half(slot.day(), slot.half())).toList(),
                Arrays.stream(KeyArea.values()).map(this::row).toList()));
    }

    @Override
    void open(int row, int column) {
        if (row >= 0 && row < KeyArea.values().length && column >= 0 && column < slots.size()) {
            Slot slot = slots.get(column);
            desk.show(RecordsAsked.open(
                    desk.focus(), code, new HeatCell(KeyArea.values()[row], slot.day(), slot.half())));
        }
    }

    private Row row(KeyArea keyArea) {
        return new Row(
                name(keyArea), slots.stream().map(slot -> count(keyArea, slot)).toList());
    }

    private long count(KeyArea keyArea, Slot slot) {
        return cells.stream()
                .filter(cell -> cell.keyArea() == keyArea && slot.equals(Slot.of(cell)))
                .mapToLong(Cell::count)
                .sum();
    }

    /** The half-days of the working week, and those of the weekend where something was reported in it. */
    private List<Slot> slots() {
        boolean weekend = cells.stream().anyMatch(cell -> Slot.of(cell).isOfWeekend());
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> Stream.of(Half.values()).map(half -> new Slot(day, half)))
                .filter(slot -> weekend || !slot.isOfWeekend())
                .toList();
    }

    private String description(FigureTexts texts) {
        return cells.stream()
                .max(Comparator.comparingLong(Cell::count))
                .map(most -> getTranslation(
                        "compare.heat.most",
                        name(most.keyArea()),
                        texts.half(most.weekday(), most.half()),
                        Long.toString(most.count())))
                .orElseGet(() -> getTranslation("compare.heat.none"));
    }

    private String name(KeyArea keyArea) {
        return getTranslation("issue.keyArea." + keyArea);
    }

    /** A half of a day of the week. */
    private record Slot(DayOfWeek day, Half half) {

        static Slot of(Cell cell) {
            return new Slot(cell.weekday(), cell.half());
        }

        boolean isOfWeekend() {
            return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        }
    }

    /** As {@code Heat} of content.ts. */
    private record Content(String kind, String title, String description, List<String> columns, List<Row> rows) {}

    private record Row(String name, List<Long> counts) {}
}
