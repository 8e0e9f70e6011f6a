package org.gridboard.household.ui;

import org.gridboard.dashboard.Drafts;
import org.gridboard.dashboard.Times;
import org.gridboard.household.FloatingRegister;
import org.gridboard.household.Households;
import org.gridboard.household.KeyHouseholds;
import org.gridboard.household.Promises;
import org.gridboard.household.Reveals;
import org.gridboard.household.SixClears;
import org.gridboard.household.Visits;
import org.springframework.stereotype.Component;

/** What the forms of households, visits and promises read and write with. */
@Component
record HouseholdServices(
        Households households,
        SixClears clears,
        Reveals reveals,
        KeyHouseholds keys,
        Visits visits,
        Promises promises,
        FloatingRegister floating,
        Drafts drafts,
        PlaceNames places,
        Times times) {}
