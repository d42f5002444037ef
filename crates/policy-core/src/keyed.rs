//! Maps from JSON in which no key stands twice: of two values for one key, neither is silently lost.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, Visitor},
};

/// Reads a map, and refuses one in which a key stands twice.
///
/// ```
/// use std::collections::BTreeMap;
/// #[derive(serde::Deserialize)]
/// struct Names(#[serde(deserialize_with = "policy_core::keyed::unique")] BTreeMap<String, u8>);
/// assert_eq!(serde_json::from_str::<Names>(r#"{"a": 1, "b": 2}"#).unwrap().0.len(), 2);
/// assert!(serde_json::from_str::<Names>(r#"{"a": 1, "a": 2}"#).is_err());
/// ```
///
/// # Errors
///
/// When it is no map, a key stands twice, or a key or a value cannot be read.
pub fn unique<'de, D, K, V>(deserializer: D) -> Result<BTreeMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + fmt::Debug,
    V: Deserialize<'de>,
{
    struct Unique<K, V>(PhantomData<(K, V)>);
    impl<'de, K: Deserialize<'de> + Ord + fmt::Debug, V: Deserialize<'de>> Visitor<'de> for Unique<K, V> {
        type Value = BTreeMap<K, V>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut read = BTreeMap::new();
            while let Some(key) = map.next_key::<K>()? {
                if read.contains_key(&key) {
                    return Err(de::Error::custom(format_args!("the key {key:?} stands twice; keep one of the two")));
                }
                let value = map.next_value()?;
                read.insert(key, value);
            }
            Ok(read)
        }
    }
    deserializer.deserialize_map(Unique(PhantomData))
}
