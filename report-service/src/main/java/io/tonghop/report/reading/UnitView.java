package io.tonghop.report.reading;

import io.tonghop.contracts.Text;
import java.util.UUID;

/** A unit as it was named on the plan's date. */
public record UnitView(UUID id, String code, Text name, String tier) {}
