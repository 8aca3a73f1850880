-- Accord stores text of any script: utf8mb4, in an order that MySQL and MariaDB share.
SET @database_charset = CONCAT('ALTER DATABASE `', DATABASE(), '` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci');
PREPARE database_charset FROM @database_charset;
EXECUTE database_charset;
DEALLOCATE PREPARE database_charset;
