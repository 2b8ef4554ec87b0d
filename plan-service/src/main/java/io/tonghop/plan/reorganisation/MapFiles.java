package io.tonghop.plan.reorganisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A reorganisation of the whole country in files.
 *
 * @param units the units from that day on: the CSV that the import of units takes
 * @param maps who came after whom: CSV with old_code, new_code, divided
 */
record MapFiles(LocalDate effectiveOn, DecisionRequest decision, byte[] units, List<byte[]> maps) {}
