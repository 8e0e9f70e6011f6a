package org.gridboard.bench.screen;

import org.gridboard.Gridboard;
import org.gridboard.bench.CityClock;
import org.springframework.boot.SpringApplication;

/** The application in a process of its own, at the city's time. */
final class CityNode {

    private CityNode() {}

    /** @param args as the application's own */
    public static void main(String[] args) {
        new SpringApplication(Gridboard.class, CityClock.class).run(args);
    }
}
