package io.tonghop.plan.unit;

/** What one line of a file says, by column; empty where it says nothing. */
@FunctionalInterface
interface UnitFields {

    String get(String column);
}
