package org.gridboard.access;

import java.util.List;

/** The accounts of the demonstration, which its login page shows. No such bean exists outside the demonstration. */
public interface DemonstrationAccess {

    /** The accounts to offer, in the order to show them. */
    List<DemoLogin> logins();

    /** The password of all of them. */
    String password();
}
