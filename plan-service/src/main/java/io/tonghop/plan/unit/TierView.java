package io.tonghop.plan.unit;

import io.tonghop.contracts.Text;

/** A level of administration; a smaller rank stands above a larger one. */
public record TierView(String code, int rank, Text name) {}
