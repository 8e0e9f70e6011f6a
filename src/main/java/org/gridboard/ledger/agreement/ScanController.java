package org.gridboard.ledger.agreement;

import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves scans within the account's scope, as files to keep: what was uploaded is never opened within this site. */
@RestController
class ScanController {

    private final Scans scans;

    ScanController(Scans scans) {
        this.scans = scans;
    }

    @GetMapping("/api/scans/{id}")
    ResponseEntity<Resource> scan(@PathVariable UUID id) {
        return scans.find(id)
                .map(found -> answer(id, found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(UUID id, Scans.Found found) {
        String name = id + found.form().ending();
        return ResponseEntity.ok()
                .contentType(found.form().type())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(found.file()));
    }
}
