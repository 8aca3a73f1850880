package city.accord.emblem;

import city.accord.emblem.EmblemRefused.EmblemTooIntricate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the shapes that a browser draws of an SVG: an element that is referred to is drawn again
 * each time, so a few lines can make billions.
 */
final class Uses {

  private static final int MAX_ELEMENTS = 20_000;
  private static final long MAX_DRAWN = 100_000;

  private static final class Node {
    final List<Node> children = new ArrayList<>();
    final List<String> references = new ArrayList<>();
    long drawn;
  }

  private final Node root = new Node();
  private final Map<String, Node> named = new HashMap<>();
  private final Deque<Node> open = new ArrayDeque<>(List.of(root));
  private final Set<Node> counting = new HashSet<>();
  private final List<String> pending = new ArrayList<>();
  private int elements;

  /** A reference of the element that is about to be opened. */
  void refer(String id) {
    pending.add(id);
  }

  void open(String id) {
    if (++elements > MAX_ELEMENTS) throw new EmblemTooIntricate();
    Node node = new Node();
    node.references.addAll(pending);
    pending.clear();
    open.element().children.add(node);
    open.push(node);
    if (id != null) named.putIfAbsent(id, node);
  }

  void close() {
    open.pop();
  }

  /**
   * How many elements are drawn in all.
   *
   * @throws EmblemTooIntricate where these are too many, or one is drawn within itself
   */
  long total() {
    return drawn(root) - 1;
  }

  private long drawn(Node node) {
    if (node.drawn > 0) return node.drawn;
    if (!counting.add(node)) throw new EmblemTooIntricate();
    long drawn = 1;
    for (Node child : node.children) drawn += drawn(child);
    for (String reference : node.references)
      if (named.containsKey(reference)) drawn += drawn(named.get(reference));
    if (drawn > MAX_DRAWN) throw new EmblemTooIntricate();
    counting.remove(node);
    node.drawn = drawn;
    return drawn;
  }
}
