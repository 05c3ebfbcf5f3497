/** What PostgreSQL refuses of a contract, and how the forms say so. */
export const referenceTaken = {
  contracts_reference_key: { code: 'contract_reference_taken', field: 'reference' },
} as const;
export const supplierRefused = {
  contract_suppliers_contract_id_supplier_id_key: { code: 'supplier_already_on_contract', field: 'supplierId' },
} as const;
