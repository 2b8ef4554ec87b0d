package io.tonghop.contracts;

/** What a target can be set for: a cell, or one of the percentages that a form defines. */
public enum Measured {
    cell,
    ratio,
    share
}
