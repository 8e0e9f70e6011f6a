package org.gridboard.issue;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves photos within the account's scope, and those of its own drafts; others do not exist. */
@RestController
class PhotoController {

    private final Photos photos;
    private final DraftPhotos drafts;

    PhotoController(Photos photos, DraftPhotos drafts) {
        this.photos = photos;
        this.drafts = drafts;
    }

    @GetMapping("/api/photos/{id}")
    ResponseEntity<Resource> photo(@PathVariable UUID id) {
        return jpeg(photos.find(id).map(FileSystemResource::new));
    }

    @GetMapping("/api/draft-photos/{id}")
    ResponseEntity<Resource> draft(@PathVariable UUID id) {
        return jpeg(drafts.jpeg(id).map(ByteArrayResource::new));
    }

    private static ResponseEntity<Resource> jpeg(Optional<? extends Resource> file) {
        return file.<ResponseEntity<Resource>>map(found -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
