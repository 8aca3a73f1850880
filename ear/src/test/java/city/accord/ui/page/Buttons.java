package city.accord.ui.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Buttons of the desk by their labels, and the question that those with consequences ask. */
final class Buttons {

  private final Page page;

  Buttons(Page page) {
    this.page = page;
  }

  void press(String label) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label).setExact(true)).click();
  }

  /** Presses a button that asks first, and confirms. */
  void pressAndConfirm(String label) {
    press(label);
    confirm();
  }

  /** The question that is open. */
  Locator question() {
    return page.locator(".ask:popover-open");
  }

  void confirm() {
    question().locator("input[type=submit]").click();
  }
}
