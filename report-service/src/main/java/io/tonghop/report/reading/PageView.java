package io.tonghop.report.reading;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param page from 0
 * @param total how many there are in all pages
 */
public record PageView<T>(List<T> items, int page, int size, long total) {}
