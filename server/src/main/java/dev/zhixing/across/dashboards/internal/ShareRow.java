package dev.zhixing.across.dashboards.internal;

import dev.zhixing.shared.people.PartyRef;

/** Who else sees a dashboard: a person, whoever is in a unit or under it, whoever has a post. */
public record ShareRow(PartyRef party, boolean mayEdit) {}
