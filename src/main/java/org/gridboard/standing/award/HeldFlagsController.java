package org.gridboard.standing.award;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gridboard.code.AreaCode;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whose names on the map have a red flag: code and name, {@code /api/map/350203011/red-flags?day=2026-11-20}. */
@RestController
class HeldFlagsController {

    private final HeldFlags flags;

    HeldFlagsController(HeldFlags flags) {
        this.flags = flags;
    }

    @GetMapping("/api/map/{area:\\d{9}|\\d{12}|\\d{15}}/red-flags")
    ResponseEntity<Map<String, String>> held(@PathVariable AreaCode area, @RequestParam LocalDate day) {
        var names = new LinkedHashMap<String, String>();
        flags.on(area, day)
                .forEach(held ->
                        names.put(held.area().code().value(), held.area().name()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(names);
    }
}
