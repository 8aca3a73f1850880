package city.accord.account;

import city.accord.Right;
import city.accord.Role;
import java.util.List;

/**
 * An account as organisers see it.
 *
 * @param roles in the order of {@link Role#ALL}
 * @param rights given one by one, in the order of {@link Right#GRANTABLE}
 * @param waiting whether its owner has yet to choose a password
 */
public record StaffAccount(
    long id,
    String email,
    String displayName,
    List<String> roles,
    List<String> rights,
    boolean open,
    boolean waiting) {

  static StaffAccount of(Account account) {
    return new StaffAccount(
        account.id(),
        account.email(),
        account.displayName(),
        Role.ALL.stream().filter(account.roles()::contains).toList(),
        Right.GRANTABLE.stream().filter(account.singleRights()::contains).toList(),
        account.isOpen(),
        account.isOpen() && !account.letsIn());
  }
}
