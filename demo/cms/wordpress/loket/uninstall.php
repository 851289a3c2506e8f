<?php
/** Leaves nothing behind when the plugin is deleted. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $loket_site ) {
		delete_blog_option( $loket_site, 'loket' );
	}
} else {
	delete_option( 'loket' );
}
