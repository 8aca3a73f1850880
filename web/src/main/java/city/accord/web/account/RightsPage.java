package city.accord.web.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import city.accord.Right;
import city.accord.account.Permission;
import city.accord.account.StaffAccounts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;

/** Who may do what, and why: by person and by right. */
@Named
@RequestScoped
public class RightsPage {

  @Inject private StaffAccounts accounts;

  private List<Permission> all;

  /** What one person may do. */
  public record Person(long id, String displayName, String email, List<Permission> rights) {}

  /** Who has one right. */
  public record Holders(String name, List<Permission> holders) {}

  @PostConstruct
  void open() {
    all = accounts.permissions();
  }

  public List<Person> getPeople() {
    return all.stream()
        .collect(groupingBy(Permission::accountId, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(RightsPage::person)
        .toList();
  }

  private static Person person(List<Permission> own) {
    Permission first = own.get(0);
    return new Person(first.accountId(), first.displayName(), first.email(), own);
  }

  public List<Holders> getRights() {
    return Right.GRANTABLE.stream().map(right -> new Holders(right, holders(right))).toList();
  }

  private List<Permission> holders(String right) {
    return all.stream().filter(one -> one.right().equals(right)).toList();
  }
}
