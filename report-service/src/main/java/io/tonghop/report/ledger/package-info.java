/** Where each report stands and every revision it went through. */
@NullMarked
package io.tonghop.report.ledger;

import org.jspecify.annotations.NullMarked;
