package io.tonghop.aggregation.rollup.model;

/** A state of which a newer one replaces an older one, whatever the order of arrival. */
public interface Versioned {

    long revision();
}
