package io.tonghop.plan.unit;

/** What an import did, in units. */
public record UnitImportView(int created, int unchanged, int updated) {}
