package org.plumbline.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where in the body; absent for a parameter
 * @param parameter the parameter of the address; absent for the body
 * @param detail what is wanted there; never what was sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(@Nullable String pointer, @Nullable String parameter, String detail) {}
