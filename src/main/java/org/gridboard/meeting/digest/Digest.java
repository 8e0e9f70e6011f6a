package org.gridboard.meeting.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gridboard.issue.Act;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a digest tells of a meeting: numbers, issue numbers and names of grids, and nothing that anybody has typed.
 *
 * @param number of the minutes
 * @param items how many items the meeting had
 * @param acts how many issues something was decided on, by what was decided
 * @param carriedOver how many issues were not decided on
 * @param shares the issues that something was decided on, by the short name of their grid
 */
record Digest(
        String community,
        String day,
        String number,
        int items,
        Map<Act, Integer> acts,
        int carriedOver,
        Map<String, List<Long>> shares) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Of minutes as they are kept. Reads the parts by name that it may tell, and leaves all others. */
    static Digest of(String minutes) {
        JsonNode document = JSON.readTree(minutes);
        var acts = new TreeMap<Act, Integer>();
        var shares = new LinkedHashMap<String, List<Long>>();
        for (JsonNode item : document.get("items")) {
            if (item.path("act").isString() && item.path("issue").isIntegralNumber()) {
                acts.merge(Act.valueOf(item.get("act").asString()), 1, Integer::sum);
                shares.computeIfAbsent(item.get("grid").asString(), grid -> new ArrayList<>())
                        .add(item.get("issue").asLong());
            }
        }
        return new Digest(
                document.get("communityName").asString(),
                document.get("day").asString(),
                document.get("number").asString(),
                document.get("items").size(),
                acts,
                document.get("carriedOver").size(),
                shares);
    }
}
