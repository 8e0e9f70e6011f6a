package org.gridboard.opendata;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where to go on (OGC API Features, 7.4).
 *
 * @param rel what stands there, such as {@code self} or {@code next}
 */
record Link(String href, String rel, String type) {

    /** To a page of the door, by its path below the door's beginning. */
    static Link to(String path, String rel, String type) {
        String href = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(OpenDoor.PATH + path)
                .build()
                .toUriString();
        return new Link(href, rel, type);
    }

    static Link json(String path, String rel) {
        return to(path, rel, MediaType.APPLICATION_JSON_VALUE);
    }

    /** To the page that is being asked for, as it is asked for. */
    static Link self(String type) {
        return new Link(ServletUriComponentsBuilder.fromCurrentRequest().build().toUriString(), "self", type);
    }

    /** To what is being asked for, from another place of the list on. */
    static Link from(int offset, String rel, String type) {
        String href = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("offset", offset)
                .build()
                .toUriString();
        return new Link(href, rel, type);
    }
}
