/** Alerts: opened and resolved by the state of a deadline, at rest and live. */
@NullMarked
package io.tonghop.notification.alert;

import org.jspecify.annotations.NullMarked;
