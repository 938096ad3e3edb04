package dev.zhixing.shared.people;

import dev.zhixing.base.kernel.Id;

import java.util.UUID;

/** Somebody outside: a customer, supplier or partner. */
public record ExternalPartyId(UUID value) implements Id {}
