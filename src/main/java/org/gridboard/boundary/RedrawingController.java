package org.gridboard.boundary;

import java.util.concurrent.TimeUnit;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.boundary.partition.PieceId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * What the map fetches of a draft: {@code /api/redrawing/7/12}, and with {@code ?proposal=3,4} the balance of two pieces. The
 * version stands in the address; what is answered is always the newest, and kept for a minute only when it was the one asked for.
 */
@RestController
@RequestMapping(path = "/api/redrawing/{id:\\d{1,18}}/{version:\\d{1,9}}", produces = MediaType.APPLICATION_JSON_VALUE)
class RedrawingController {

    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(1, TimeUnit.MINUTES).cachePrivate();

    private final Redrawings redrawings;
    private final DraftMap map;

    RedrawingController(Redrawings redrawings, DraftMap map) {
        this.redrawings = redrawings;
        this.map = map;
    }

    @GetMapping
    @Nullable
    ResponseEntity<String> draft(@PathVariable long id, @PathVariable int version, WebRequest request) {
        var draft = new RedrawingId(id);
        return answer(draft, version, map.draft(draft), request);
    }

    @GetMapping(params = "proposal")
    @Nullable
    ResponseEntity<String> proposal(
            @PathVariable long id, @PathVariable int version, @RequestParam int[] proposal, WebRequest request) {
        if (proposal.length != 2) {
            throw new OutOfScopeException();
        }
        var draft = new RedrawingId(id);
        String shapes = map.proposal(draft, new PieceId(proposal[0]), new PieceId(proposal[1]));
        return answer(draft, version, shapes, request);
    }

    private @Nullable ResponseEntity<String> answer(RedrawingId id, int asked, String body, WebRequest request) {
        if (request.checkNotModified("W/\"" + Integer.toHexString(body.hashCode()) + "-" + body.length() + "\"")) {
            return null;
        }
        boolean current =
                redrawings.find(id).filter(draft -> draft.version() == asked).isPresent();
        return ResponseEntity.ok()
                .cacheControl(current ? A_MINUTE : CacheControl.noCache().cachePrivate())
                .header("Vary", "Cookie")
                .body(body);
    }
}
