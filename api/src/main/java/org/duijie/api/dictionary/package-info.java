/**
 * The dictionary of the public search in the hands of the bureau (搜索词典): words that stand for the same.
 *
 * <p>Read {@code DictionaryPages} for people and {@code DictionaryController} for programs; {@code DictionaryDesk} is behind
 * both. Decision: on the page nothing is published unseen. The button that publishes stands under the questions that would be
 * answered otherwise; programs may look first and need not.
 */
@NullMarked
package org.duijie.api.dictionary;

import org.jspecify.annotations.NullMarked;
