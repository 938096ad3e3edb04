package dev.zhixing.shared.people;

import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where the organisation works. */
public interface OrganisationTime {

    ZoneId zone();

    /** Today at the organisation's place; plans are dated in this time. */
    LocalDate today();
}
