package org.gridboard.boundary.adoption;

import org.gridboard.access.AccountId;
import org.gridboard.access.Role;
import org.gridboard.area.Area;

/** An account that gets a grid: the new one beside its own, or the one that takes over from its own, which ends. */
public record Handover(AccountId account, String name, Role role, Area from, Taker to) {}
