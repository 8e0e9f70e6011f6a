package org.gridboard.household.ui;

import org.gridboard.dashboard.Times;
import org.gridboard.household.Households;
import org.gridboard.household.KeyHouseholds;
import org.gridboard.household.Reveals;
import org.gridboard.household.SixClears;
import org.gridboard.household.Visits;
import org.springframework.stereotype.Component;

/** What the form of a household reads and writes with. */
@Component
record HouseholdServices(
        Households households, SixClears clears, Reveals reveals, KeyHouseholds keys, Visits visits, Times times) {}
