package org.gridboard.inspection;

import java.time.LocalDate;
import java.util.Locale;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.map.MapLayer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checkpoints of a grid on the map, as one half of the day sees them; the {@link CheckpointLayer} guards them. */
class HalfDayLayer implements MapLayer {

    private final CheckpointLayer checkpoints;
    private final Half half;

    private HalfDayLayer(CheckpointLayer checkpoints, Half half) {
        this.checkpoints = checkpoints;
        this.half = half;
    }

    @Override
    public String name() {
        return checkpoints.name() + "-" + half.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String points(AreaCode area, LocalDate day) {
        return checkpoints.ofRound(new RoundId(area, day, half));
    }

    /** One for each half. */
    @Configuration(proxyBeanMethods = false)
    static class Halves {

        @Bean
        HalfDayLayer morningCheckpoints(CheckpointLayer checkpoints) {
            return new HalfDayLayer(checkpoints, Half.MORNING);
        }

        @Bean
        HalfDayLayer afternoonCheckpoints(CheckpointLayer checkpoints) {
            return new HalfDayLayer(checkpoints, Half.AFTERNOON);
        }
    }
}
