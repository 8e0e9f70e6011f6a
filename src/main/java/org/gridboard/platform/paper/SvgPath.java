package org.gridboard.platform.paper;

import java.awt.geom.Path2D;
import java.util.Scanner;
import java.util.regex.MatchResult;

/** Reads the path data of {@link PaperSvg}. */
final class SvgPath {

    private static final String STEP = "([ML]) ?(-?[\\d.]+)[ ,](-?[\\d.]+)|(Z)";

    private SvgPath() {}

    static Path2D read(String data) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        try (var steps = new Scanner(data)) {
            steps.findAll(STEP).forEach(step -> add(path, step));
        }
        return path;
    }

    private static void add(Path2D path, MatchResult step) {
        if (step.group(4) != null) {
            path.closePath();
        } else if (step.group(1).equals("M")) {
            path.moveTo(Double.parseDouble(step.group(2)), Double.parseDouble(step.group(3)));
        } else {
            path.lineTo(Double.parseDouble(step.group(2)), Double.parseDouble(step.group(3)));
        }
    }
}
