package org.duijie.engine.intake;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Words and what they stand for, found at a place of a text in time proportional to the longest of them. */
final class Trie<V> {

    /** Receives the words found at a place, shortest first. */
    @FunctionalInterface
    interface Visitor<V> {
        void found(int end, V value);
    }

    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        final Map<Character, Node<V>> next = new HashMap<>(2);
        @Nullable
        V value;
    }

    /** Enters a word; null if it is new, else what it stood for. */
    @Nullable
    V put(String word, V value) {
        var node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>());
        }
        var before = node.value;
        node.value = value;
        return before;
    }

    /** What exactly this word stands for; null if it is none. */
    @Nullable
    V get(String word) {
        @Nullable
        Node<V> node = root;
        for (int i = 0; i < word.length() && node != null; i++) {
            node = node.next.get(word.charAt(i));
        }
        return node == null ? null : node.value;
    }

    /** Shows every word that begins at the place. */
    void at(Symbols symbols, int start, Visitor<V> visitor) {
        var node = root;
        for (int i = start; i < symbols.size(); i++) {
            var next = node.next.get(symbols.at(i));
            if (next == null) {
                return;
            }
            node = next;
            if (node.value != null) {
                visitor.found(i + 1, node.value);
            }
        }
    }
}
