/** The one public door: requests for the services, passed on with the caller's own token. */
@NullMarked
package io.tonghop.console.gateway;

import org.jspecify.annotations.NullMarked;
