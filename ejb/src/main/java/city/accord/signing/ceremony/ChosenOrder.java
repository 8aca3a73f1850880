package city.accord.signing.ceremony;

import city.accord.signing.order.Order;
import jakarta.persistence.Embeddable;

/** The order that was chosen for a ceremony's slots, and why, as it is kept. */
@Embeddable
public class ChosenOrder {

  private String orderRule;
  private String orderReason;

  protected ChosenOrder() {}

  ChosenOrder(Order order) {
    orderRule = order.code();
    orderReason = order.reason();
  }

  Order order() {
    return Order.of(orderRule, orderReason);
  }
}
