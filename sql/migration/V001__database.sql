-- Accord stores text of any script: utf8mb4, in an order that MySQL and MariaDB share.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
