package city.accord.account;

import static java.util.stream.Collectors.toSet;

import city.accord.Entities;
import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where passkeys are looked up; its user names are the mail addresses of accounts. */
@Dependent
class PasskeyFinder implements CredentialRepository {

  @PersistenceContext private EntityManager em;
  @Inject private AccountFinder accounts;

  List<Passkey> of(long accountId) {
    return em.createQuery(
            "select p from Passkey p where p.accountId = :account order by p.createdAt, p.id",
            Passkey.class)
        .setParameter("account", accountId)
        .getResultList();
  }

  Optional<Passkey> find(ByteArray credentialId) {
    return em.createQuery(
            "select p from Passkey p where p.credentialId = :credential", Passkey.class)
        .setParameter("credential", credentialId.getBytes())
        .getResultStream()
        .findFirst();
  }

  private List<Passkey> of(String email) {
    return accounts.find(email).map(account -> of(account.id())).orElse(List.of());
  }

  @Override
  public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String email) {
    return of(email).stream().map(Passkey::descriptor).collect(toSet());
  }

  /** The handle of an account, which is given one the first time that it is asked for. */
  ByteArray handle(long accountId, ByteArray fresh) {
    em.createNativeQuery(
            "insert into passkey_owner (account_id, user_handle) values (?, ?)"
                + " on duplicate key update account_id = account_id")
        .setParameter(1, accountId)
        .setParameter(2, fresh.getBytes())
        .executeUpdate();
    return Entities.require(em, PasskeyOwner.class, accountId).userHandle();
  }

  @Override
  public Optional<ByteArray> getUserHandleForUsername(String email) {
    return accounts
        .find(email)
        .map(account -> em.find(PasskeyOwner.class, account.id()))
        .map(PasskeyOwner::userHandle);
  }

  @Override
  public Optional<String> getUsernameForUserHandle(ByteArray userHandle) {
    return em.createQuery(
            "select o from PasskeyOwner o where o.userHandle = :handle", PasskeyOwner.class)
        .setParameter("handle", userHandle.getBytes())
        .getResultStream()
        .findFirst()
        .map(owner -> accounts.of(owner.accountId()).email());
  }

  @Override
  public Optional<RegisteredCredential> lookup(ByteArray credentialId, ByteArray userHandle) {
    return find(credentialId)
        .map(this::registered)
        .filter(credential -> credential.getUserHandle().equals(userHandle));
  }

  @Override
  public Set<RegisteredCredential> lookupAll(ByteArray credentialId) {
    return find(credentialId).stream().map(this::registered).collect(toSet());
  }

  private RegisteredCredential registered(Passkey passkey) {
    return passkey.registered(
        Entities.require(em, PasskeyOwner.class, passkey.accountId()).userHandle());
  }
}
