package org.gridboard.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** The names under which generated rows are found again at a later start: the same one for the same thing. */
final class Ids {

    private Ids() {}

    /** The id of a thing named by its parts, such as a grid's code and a number. */
    static UUID of(Object... parts) {
        String name = Arrays.stream(parts).map(Object::toString).collect(Collectors.joining("/", "demonstration/", ""));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
