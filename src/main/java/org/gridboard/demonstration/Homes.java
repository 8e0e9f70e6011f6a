package org.gridboard.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** Fills the buildings of each grid with its 300–500 households (domain.md), more of them where there is more room. */
final class Homes {

    private static final int HOMES_PER_FLOOR = 2;
    private static final int FLOORS_PER_STAIRCASE = 9;

    private final Words words;

    Homes(Words words) {
        this.words = words;
    }

    List<Home> of(Town town) {
        var homes = new ArrayList<Home>();
        var builtIn = new HashMap<String, Integer>();
        for (GridPlan grid : town.grids()) {
            int before = builtIn.getOrDefault(grid.community(), 0);
            fill(grid, before, homes);
            builtIn.put(grid.community(), before + grid.buildings().size());
        }
        return homes;
    }

    private void fill(GridPlan grid, int before, List<Home> homes) {
        Dice dice = Dice.of("homes", grid.code());
        var homesIn = new TreeMap<Integer, Integer>();
        var roomy = roomy(grid, dice);
        for (int left = dice.between(330, 470); left > 0; left--) {
            homesIn.merge(dice.pick(roomy), 1, Integer::sum);
        }
        for (Map.Entry<Integer, Integer> building : homesIn.entrySet()) {
            for (int number = 0; number < building.getValue(); number++) {
                homes.add(home(grid, building.getKey(), before + building.getKey() + 1, number, dice));
            }
        }
    }

    /** The numbers of the buildings, each as often as it has parts of 100 m². */
    private static List<Integer> roomy(GridPlan grid, Dice dice) {
        var roomy = new ArrayList<Integer>();
        for (int i = 0; i < grid.buildings().size(); i++) {
            int parts = (int) Math.ceil(grid.buildings().get(i).getArea() * dice.between(0.5, 1.5) / 100);
            for (int part = 0; part < parts; part++) {
                roomy.add(i);
            }
        }
        return roomy;
    }

    private Home home(GridPlan grid, int building, int houseNumber, int number, Dice dice) {
        int staircase = number / (HOMES_PER_FLOOR * FLOORS_PER_STAIRCASE) + 1;
        int floor = number % (HOMES_PER_FLOOR * FLOORS_PER_STAIRCASE) / HOMES_PER_FLOOR + 1;
        String door = "%d%02d".formatted(floor, number % HOMES_PER_FLOOR + 1);
        return new Home(
                Ids.of("home", grid.code(), building, number),
                grid.code(),
                address(words, grid.code(), houseNumber),
                words.place("building", houseNumber),
                words.place("room", staircase, door),
                MakeUp.of(dice),
                inside(grid.buildings().get(building), dice));
    }

    /** The address of a house by its number, which counts through the community. */
    static String address(Words words, String grid, int houseNumber) {
        return words.place("address", words.place("estate." + grid.substring(9, 12)), houseNumber);
    }

    /** A place between the middle and the walls. */
    private static Coordinate inside(Polygon building, Dice dice) {
        Coordinate middle = building.getCentroid().getCoordinate();
        Coordinate wall = dice.pick(List.of(building.getCoordinates()));
        double part = dice.between(0.1, 0.8);
        return new Coordinate(middle.x + part * (wall.x - middle.x), middle.y + part * (wall.y - middle.y));
    }
}
