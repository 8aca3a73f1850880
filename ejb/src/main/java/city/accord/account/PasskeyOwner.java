package city.accord.account;

import com.yubico.webauthn.data.ByteArray;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** By which authenticators know an account: random, so that they learn nothing of its owner. */
@Entity
@Table(name = "passkey_owner")
public class PasskeyOwner {

  @Id private long accountId;
  private byte[] userHandle;

  protected PasskeyOwner() {}

  ByteArray userHandle() {
    return new ByteArray(userHandle);
  }

  long accountId() {
    return accountId;
  }
}
