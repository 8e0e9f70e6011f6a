package org.gridboard.access;

/**
 * A demonstration account as the login page offers it.
 *
 * @param areaName the name of its area, or empty where it has none
 */
public record DemoLogin(String username, Role role, String areaName) {}
