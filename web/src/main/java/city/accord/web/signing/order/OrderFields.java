package city.accord.web.signing.order;

import city.accord.signing.order.HostPlace;
import city.accord.signing.order.Order;
import city.accord.signing.order.Rule;
import java.io.Serializable;
import java.util.List;

/** A rule of precedence while it is chosen. */
public class OrderFields implements Serializable {

  private static final long serialVersionUID = 1;

  /** The alphabets that can be chosen; what each is called stands in the bundle. */
  private static final List<String> ALPHABETS =
      List.of(
          "zh-Hant-u-co-stroke",
          "zh-Hant-u-co-zhuyin",
          "zh-Hant-u-co-pinyin",
          "en",
          "fr",
          "de",
          "es",
          "it",
          "nl",
          "pl",
          "cs",
          "he",
          "ja",
          "ko");

  private String rule;
  private String alphabet;
  private HostPlace host;
  private String reason;

  public OrderFields(Order order) {
    String[] parts = order.rule().code().split(":");
    rule = parts[0];
    alphabet = parts.length > 1 ? parts[1] : ALPHABETS.get(0);
    host = order.host();
    reason = order.reason();
  }

  /** The order as it was chosen. */
  public Order toOrder() {
    Rule chosen =
        switch (rule) {
          case "place" -> new Rule.Alphabetical(alphabet, Rule.Of.PLACE);
          case "person" -> new Rule.Alphabetical(alphabet, Rule.Of.PERSON);
          case "seniority" -> new Rule.BySeniority();
          case "hand" -> new Rule.ByHand();
          default -> new Rule.AsInvited();
        };
    return new Order(chosen, host, reason);
  }

  boolean isByHand() {
    return rule.equals("hand");
  }

  public void moveByHand() {
    rule = "hand";
  }

  public List<String> getRules() {
    return List.of("invited", "place", "person", "seniority", "hand");
  }

  public List<String> getAlphabets() {
    return ALPHABETS;
  }

  public HostPlace[] getHosts() {
    return HostPlace.values();
  }

  public String getRule() {
    return rule;
  }

  public void setRule(String rule) {
    this.rule = rule;
  }

  public String getAlphabet() {
    return alphabet;
  }

  public void setAlphabet(String alphabet) {
    this.alphabet = alphabet;
  }

  public HostPlace getHost() {
    return host;
  }

  public void setHost(HostPlace host) {
    this.host = host;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
